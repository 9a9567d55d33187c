@NullMarked
package org.sevenloop.model.campaign;

import org.jspecify.annotations.NullMarked;
