@NullMarked
package org.sevenloop.service.inspection;

import org.jspecify.annotations.NullMarked;
