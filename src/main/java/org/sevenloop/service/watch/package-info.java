@NullMarked
package org.sevenloop.service.watch;

import org.jspecify.annotations.NullMarked;
