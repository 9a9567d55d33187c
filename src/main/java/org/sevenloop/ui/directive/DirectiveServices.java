package org.sevenloop.ui.directive;

import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.DirectiveSheets;
import org.sevenloop.service.directive.StationService;

/** What the desk of orders asks and tells. */
public record DirectiveServices(
        DirectiveService orders, DirectiveIssuer issuer, DirectiveSheets sheets, StationService stations) {}
