@NullMarked
package org.sevenloop.service.checkpoint;

import org.jspecify.annotations.NullMarked;
