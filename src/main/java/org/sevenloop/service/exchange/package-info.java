@NullMarked
package org.sevenloop.service.exchange;

import org.jspecify.annotations.NullMarked;
