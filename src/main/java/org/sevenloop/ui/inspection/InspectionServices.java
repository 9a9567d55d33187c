package org.sevenloop.ui.inspection;

import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;

/** What the desk of the inspections asks. */
public record InspectionServices(InspectionService inspections, InspectionExport exports) {}
