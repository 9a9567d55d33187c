@NullMarked
package org.sevenloop.app.window;

import org.jspecify.annotations.NullMarked;
