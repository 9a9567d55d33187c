@NullMarked
package org.sevenloop.service.campaign;

import org.jspecify.annotations.NullMarked;
