package org.sevenloop.ui.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sevenloop.SampleCommunity;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The desk's view model on a store, with everything done at once and everything said written down. */
final class NetDesk {
    final List<String> said = new ArrayList<>();
    final List<Throwable> problems = new ArrayList<>();
    final NetViewModel model;
    final NetService net;

    NetDesk(Database store, Messages text) {
        net = new NetService(new Store(store, SampleCommunity.SESSION));
        NetServices services = new NetServices(
                net,
                new NetEditor(new Store(store, SampleCommunity.SESSION)),
                new PeopleService(new Store(store, SampleCommunity.SESSION)),
                new SubjectService(new Store(store, SampleCommunity.SESSION), text));
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problems::add,
                (sentence, undo) -> said.add(sentence),
                (desk, filter) -> {});
        model = new NetViewModel(services, tools);
        model.shown(DeskFilter.NONE);
    }

    NetDesk(Database store) {
        this(store, Messages.of(Locale.SIMPLIFIED_CHINESE));
    }

    NetRow row(NetKey key) {
        return model.rows().get(model.indexOf(key));
    }
}
