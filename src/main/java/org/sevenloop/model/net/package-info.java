@NullMarked
package org.sevenloop.model.net;

import org.jspecify.annotations.NullMarked;
