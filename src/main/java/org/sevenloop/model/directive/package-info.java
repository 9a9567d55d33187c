/** Orders: written once, sent down a subtree, received, passed on and answered at every node. */
@NullMarked
package org.sevenloop.model.directive;

import org.jspecify.annotations.NullMarked;
