@NullMarked
package org.sevenloop.service.net;

import org.jspecify.annotations.NullMarked;
