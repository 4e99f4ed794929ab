/* The only C++ of the project: APFloat has no C interface. */
#include "apfloat.h"

#include "llvm/ADT/APFloat.h"

#include <cstring>

using llvm::APFloat;
using llvm::APInt;

static const struct {
    const char *name;
    const llvm::fltSemantics &(*semantics)();
} formats[] = {
    {"e5m2", APFloat::Float8E5M2},
    {"e5m2fnuz", APFloat::Float8E5M2FNUZ},
    {"e4m3", APFloat::Float8E4M3},
    {"e4m3fn", APFloat::Float8E4M3FN},
    {"e4m3fnuz", APFloat::Float8E4M3FNUZ},
    {"e4m3b11fnuz", APFloat::Float8E4M3B11FNUZ},
    {"e3m2fn", APFloat::Float6E3M2FN},
    {"e2m3fn", APFloat::Float6E2M3FN},
    {"e2m1fn", APFloat::Float4E2M1FN},
    {"bf16", APFloat::BFloat},
    {"f16", APFloat::IEEEhalf},
    {"tf32", APFloat::FloatTF32},
};

static const APFloat::roundingMode modes[] = {
    APFloat::rmNearestTiesToEven, APFloat::rmNearestTiesToAway, APFloat::rmTowardZero,
    APFloat::rmTowardPositive,    APFloat::rmTowardNegative,
};

static APFloat of_code(int format, uint32_t code) {
    const llvm::fltSemantics &semantics = formats[format].semantics();
    return APFloat(semantics, APInt(APFloat::semanticsSizeInBits(semantics), code));
}

static uint32_t to_code(const APFloat &x) {
    return (uint32_t)x.bitcastToAPInt().getZExtValue();
}

extern "C" int apfloat_find(const char *name) {
    for (unsigned i = 0; i < sizeof formats / sizeof *formats; i++)
        if (std::strcmp(name, formats[i].name) == 0)
            return (int)i;
    return -1;
}

extern "C" double apfloat_decode(int format, uint32_t code) {
    bool inexact;
    APFloat x = of_code(format, code);
    x.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &inexact);
    return x.convertToDouble();
}

extern "C" uint32_t apfloat_encode(int format, double value, int rounding) {
    bool inexact;
    APFloat x(value);
    x.convert(formats[format].semantics(), modes[rounding], &inexact);
    return to_code(x);
}

extern "C" uint32_t apfloat_add(int format, uint32_t a, uint32_t b, int rounding) {
    APFloat x = of_code(format, a);
    x.add(of_code(format, b), modes[rounding]);
    return to_code(x);
}

extern "C" uint32_t apfloat_multiply(int format, uint32_t a, uint32_t b, int rounding) {
    APFloat x = of_code(format, a);
    x.multiply(of_code(format, b), modes[rounding]);
    return to_code(x);
}
