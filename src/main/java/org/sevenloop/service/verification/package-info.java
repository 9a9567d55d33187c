@NullMarked
package org.sevenloop.service.verification;

import org.jspecify.annotations.NullMarked;
