/* Kernels over rows that have no place among the seeds: the schemes of summation, wide
 * states, encodings, masks and weights. */
#ifndef EVO_TESTS_ROW_TEXTS_H
#define EVO_TESTS_ROW_TEXTS_H

/* Kahan's sum (1965), state by state; two are added with what either lost. */
#define ROW_KAHAN                                                                      \
    "kernel kahan\ninput f32\noutput row f32\n"                                        \
    "accumulator carry f32 0x0p+0\naccumulator carry f32 0x0p+0\n"                     \
    "pass unroll 2\n"                                                                  \
    "  x = in.f32 0\n  s = acc.f32 0\n  c = acc.f32 1\n"                               \
    "  y = sub.f32 x c\n  t = add.f32 s y\n  d = sub.f32 t s\n  e = sub.f32 d y\n"     \
    "  accumulator 0 t\n  accumulator 1 e\n"                                           \
    "combine\n"                                                                        \
    "  a = left.f32 0\n  b = left.f32 1\n  p = right.f32 0\n  q = right.f32 1\n"       \
    "  l = add.f32 b q\n  v = sub.f32 p l\n  w = add.f32 a v\n  z = sub.f32 w a\n"     \
    "  g = sub.f32 z v\n  accumulator 0 w\n  accumulator 1 g\n"                        \
    "pass once\n  r = acc.f32 0\n  output 0 r\nend\n"

/* Sum and number of what is above a threshold, in double and 64 bits; stored again. */
#define ROW_WIDE                                                                       \
    "kernel wide\ninput f64\noutput f64\noutput row f64\noutput row i64\nparam f64\n"  \
    "scratch i64\naccumulator carry f64 0x0p+0\naccumulator carry i64 0\n"             \
    "pass unroll 4\n"                                                                  \
    "  x = in.f64 0\n  p = param.f64 0\n  m = lt.f64 p x\n"                            \
    "  zero = const.f64 0x0p+0\n  none = const.i64 0\n  one = const.i64 1\n"           \
    "  t = select.f64 m x zero\n  c = select.i64 m one none\n"                         \
    "  s = acc.f64 0\n  n = acc.i64 1\n  s1 = add.f64 s t\n  n1 = add.i64 n c\n"       \
    "  output 0 s1\n  scratch 0 n1\n  accumulator 0 s1\n  accumulator 1 n1\n"          \
    "combine\n"                                                                        \
    "  a = left.f64 0\n  b = right.f64 0\n  d = left.i64 1\n  e = right.i64 1\n"       \
    "  f = add.f64 a b\n  g = add.i64 d e\n  accumulator 0 f\n  accumulator 1 g\n"     \
    "pass once\n"                                                                      \
    "  h = acc.f64 0\n  k = acc.i64 1\n  output 1 h\n  output 2 k\n"                   \
    "pass unroll 1\n"                                                                  \
    "  y = out.f64 0\n  q = scratch.i64 0\n  r = cvt.f64.i64 q\n  z = add.f64 y r\n"   \
    "  output 0 z\nend\n"

/* bf16 in and out, a mask of bytes, weights, a scale: a weighted maximum taken off. */
#define ROW_MASKED                                                                     \
    "kernel masked\ninput u16\ninput u8\ninput f32\noutput u16\nparam f32\n"           \
    "accumulator carry f32 -inf\naccumulator add.i32 0\naccumulator carry f32 "        \
    "0x0p+0\n"                                                                         \
    "pass unroll 8 prefetch 128\n"                                                     \
    "  b = in.i32 0\n  k = in.i32 1\n  w = in.f32 2\n  p = param.f32 0\n"              \
    "  c = const.i32 16\n  sh = shl.i32 b c\n  x = frombits.f32 sh\n"                  \
    "  v = mul.f32 x p\n  u = mul.f32 v w\n  zero = const.i32 0\n"                     \
    "  off = eq.i32 k zero\n  low = const.f32 -inf\n  t = select.f32 off low u\n"      \
    "  m = acc.f32 0\n  g = max.f32 m t\n  ut = bits.f32 t\n  r = lshr.i32 ut c\n"     \
    "  output 0 r\n  accumulator 0 g\n  accumulator 1 k\n"                             \
    "combine\n  l = left.f32 0\n  q = right.f32 0\n  h = max.f32 l q\n"                \
    "  accumulator 0 h\n"                                                              \
    "pass once\n  a = acc.i32 1\n  f = cvt.f32.i32 a\n  d = acc.f32 0\n"               \
    "  o = mul.f32 d f\n  small = const.f32 0x1p-3\n  e = lt.f32 f small\n"            \
    "  accumulator 2 o\n"                                                              \
    "region branch e\n  none = const.f32 0x0p+0\n  accumulator 2 none\n"               \
    "pass unroll 2 prefetch 64 stream\n"                                               \
    "  y = out.i32 0\n  n = const.i32 16\n  z = shl.i32 y n\n  s = frombits.f32 z\n"   \
    "  j = acc.f32 2\n  i = sub.f32 s j\n  ib = bits.f32 i\n  is = lshr.i32 ib n\n"    \
    "  output 0 is\nend\n"

#endif
