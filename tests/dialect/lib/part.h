static int parth_value = 8;
