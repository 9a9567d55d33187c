@NullMarked
package org.sevenloop.model.verification;

import org.jspecify.annotations.NullMarked;
