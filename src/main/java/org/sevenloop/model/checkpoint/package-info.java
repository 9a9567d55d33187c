@NullMarked
package org.sevenloop.model.checkpoint;

import org.jspecify.annotations.NullMarked;
