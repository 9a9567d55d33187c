@NullMarked
package org.sevenloop.service.coverage;

import org.jspecify.annotations.NullMarked;
