@NullMarked
package org.sevenloop.service;

import org.jspecify.annotations.NullMarked;
