#pragma once
#pragma nolist
static int once_value = 9;
