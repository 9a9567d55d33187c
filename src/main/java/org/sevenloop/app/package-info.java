@NullMarked
package org.sevenloop.app;

import org.jspecify.annotations.NullMarked;
