@NullMarked
package org.sevenloop.app.wiring;

import org.jspecify.annotations.NullMarked;
