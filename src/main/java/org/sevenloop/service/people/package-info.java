@NullMarked
package org.sevenloop.service.people;

import org.jspecify.annotations.NullMarked;
