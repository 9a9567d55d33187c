@NullMarked
package org.sevenloop.service.closing;

import org.jspecify.annotations.NullMarked;
