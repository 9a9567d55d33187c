@NullMarked
package org.sevenloop.platform;

import org.jspecify.annotations.NullMarked;
