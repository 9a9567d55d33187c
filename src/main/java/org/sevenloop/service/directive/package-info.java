/** Orders: issued, received, passed on, answered, handed on, and carried between stations. */
@NullMarked
package org.sevenloop.service.directive;

import org.jspecify.annotations.NullMarked;
