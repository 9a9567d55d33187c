package org.sevenloop.ui.net;

import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;

/** What the desk of the net asks and tells. */
public record NetServices(NetService net, NetEditor editor, PeopleService people, SubjectService subjects) {}
