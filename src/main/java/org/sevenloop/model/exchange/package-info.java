@NullMarked
package org.sevenloop.model.exchange;

import org.jspecify.annotations.NullMarked;
