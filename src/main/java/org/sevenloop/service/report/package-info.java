@NullMarked
package org.sevenloop.service.report;

import org.jspecify.annotations.NullMarked;
