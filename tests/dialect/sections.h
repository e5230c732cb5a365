this is no C
#pragma section wanted
enum { WANTED = 3 };
#pragma section unwanted
enum { WANTED = 4, OTHER = 1 };
#pragma section OTHER
enum { OTHER = 4 };
