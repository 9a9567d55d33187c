@NullMarked
package org.sevenloop.persistence;

import org.jspecify.annotations.NullMarked;
