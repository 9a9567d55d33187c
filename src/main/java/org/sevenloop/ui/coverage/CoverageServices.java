package org.sevenloop.ui.coverage;

import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.net.NetEditor;

/** What the desk of blind spots asks and tells. */
public record CoverageServices(CoverageService coverage, NetEditor net, PaperService paper) {}
