#pragma once
static int mapped_value = 5;
