// Bessel functions of C++ libraries, for bessel.c and log_bessel.c: the standard library's, and
// Boost's where its headers are installed. What they throw or cannot hold is no number.
#include <cmath>
#include <limits>

#if __has_include(<boost/math/special_functions/bessel.hpp>)
#include <boost/math/special_functions/bessel.hpp>
#define HAVE_BOOST 1
#endif

extern "C" {
extern const int bessel_boost_exists;
double bessel_std_log_i(double v, double x);
double bessel_std_log_k(double v, double x);
double bessel_boost_log_i(double v, double x);
double bessel_boost_log_k(double v, double x);
double bessel_std_i0(double x);
double bessel_std_i1(double x);
double bessel_std_k0(double x);
double bessel_std_k1(double x);
double bessel_boost_i0(double x);
double bessel_boost_i1(double x);
double bessel_boost_k0(double x);
double bessel_boost_k1(double x);
}

template <typename function> static double value(function f) {
    try {
        return f();
    } catch (...) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

template <typename function> static double logarithm(function f) {
    try {
        return std::log(f());
    } catch (...) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

double bessel_std_log_i(double v, double x) {
    return logarithm([=] { return std::cyl_bessel_i(v, x); });
}

double bessel_std_log_k(double v, double x) {
    return logarithm([=] { return std::cyl_bessel_k(v, x); });
}

double bessel_std_i0(double x) {
    return value([=] { return std::cyl_bessel_i(0, x); });
}

double bessel_std_i1(double x) {
    return value([=] { return std::cyl_bessel_i(1, x); });
}

double bessel_std_k0(double x) {
    return value([=] { return std::cyl_bessel_k(0, x); });
}

double bessel_std_k1(double x) {
    return value([=] { return std::cyl_bessel_k(1, x); });
}

#ifdef HAVE_BOOST
const int bessel_boost_exists = 1;

double bessel_boost_log_i(double v, double x) {
    return logarithm([=] { return boost::math::cyl_bessel_i(v, x); });
}

double bessel_boost_log_k(double v, double x) {
    return logarithm([=] { return boost::math::cyl_bessel_k(v, x); });
}
double bessel_boost_i0(double x) {
    return value([=] { return boost::math::cyl_bessel_i(0, x); });
}

double bessel_boost_i1(double x) {
    return value([=] { return boost::math::cyl_bessel_i(1, x); });
}

double bessel_boost_k0(double x) {
    return value([=] { return boost::math::cyl_bessel_k(0, x); });
}

double bessel_boost_k1(double x) {
    return value([=] { return boost::math::cyl_bessel_k(1, x); });
}
#else
const int bessel_boost_exists = 0;

double bessel_boost_log_i(double, double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_log_k(double, double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_i0(double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_i1(double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_k0(double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_k1(double) {
    return std::numeric_limits<double>::quiet_NaN();
}
#endif
