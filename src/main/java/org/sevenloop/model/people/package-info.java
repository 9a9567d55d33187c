@NullMarked
package org.sevenloop.model.people;

import org.jspecify.annotations.NullMarked;
