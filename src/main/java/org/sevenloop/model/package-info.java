@NullMarked
package org.sevenloop.model;

import org.jspecify.annotations.NullMarked;
