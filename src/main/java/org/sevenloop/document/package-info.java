@NullMarked
package org.sevenloop.document;

import org.jspecify.annotations.NullMarked;
