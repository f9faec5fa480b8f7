#pragma once

/// The number of allocations since the process started; 0 where they are not counted.
unsigned long allocation_count(void);
