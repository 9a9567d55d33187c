@NullMarked
package org.sevenloop.model.report;

import org.jspecify.annotations.NullMarked;
