/** Benchmarks, outside the default build: {@code contributing.md} says how to run them. */
@NullMarked
package org.sevenloop.bench;

import org.jspecify.annotations.NullMarked;
