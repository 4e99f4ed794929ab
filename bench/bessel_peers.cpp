// Bessel functions of C++ libraries, for log_bessel.c: the standard library's, and
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

#ifdef HAVE_BOOST
const int bessel_boost_exists = 1;

double bessel_boost_log_i(double v, double x) {
    return logarithm([=] { return boost::math::cyl_bessel_i(v, x); });
}

double bessel_boost_log_k(double v, double x) {
    return logarithm([=] { return boost::math::cyl_bessel_k(v, x); });
}
#else
const int bessel_boost_exists = 0;

double bessel_boost_log_i(double, double) {
    return std::numeric_limits<double>::quiet_NaN();
}

double bessel_boost_log_k(double, double) {
    return std::numeric_limits<double>::quiet_NaN();
}
#endif
