/* Stands in for the bcryptprimitives.dll of Windows 8 and later, which wine 8 lacks: libraries written in Rust ask it for
   random numbers. These are wine's own, so they are as random as they must be.
   For tests under wine only; it is never part of the program. */

enum { MOST_AT_ONCE = 1 << 16 };

__declspec(dllimport) unsigned char SystemFunction036(void *numbers, unsigned long count);

__declspec(dllexport) int ProcessPrng(unsigned char *numbers, unsigned long long count)
{
    while (count) {
        unsigned long now = count > MOST_AT_ONCE ? MOST_AT_ONCE : (unsigned long)count;
        if (!SystemFunction036(numbers, now)) return 0;
        numbers += now;
        count -= now;
    }
    return 1;
}
