package org.sevenloop.service.closing;

import java.util.List;
import java.util.stream.Collectors;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.UnitRepository;

/** Where the community stands, and how papers call it. */
public record Neighbourhood(UnitTree tree, UnitId community) {
    public static Neighbourhood of(Access access, CommunityId community) {
        return new Neighbourhood(new UnitRepository(access).tree(), new UnitId(community.value()));
    }

    /** As people say it: 窑湾社区, not 窑湾社区居委会. */
    public String name() {
        return tree.find(community).map(Unit::name).map(Neighbourhood::plain).orElse("");
    }

    /** With the levels above: 恩施市舞阳坝街道窑湾社区. */
    String path() {
        return named().stream().map(Unit::name).map(Neighbourhood::plain).collect(Collectors.joining());
    }

    /** Who gets the community's reports; blank where no street is known. */
    String street() {
        return named().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .map(unit -> plain(unit.name()))
                .findFirst()
                .orElse("");
    }

    private List<Unit> named() {
        return tree.path(community).stream()
                .filter(unit -> unit.kind() != UnitKind.COMMAND_OFFICE)
                .toList();
    }

    private static String plain(String official) {
        String name = official.replaceFirst("(居民委员会|居委会|村民委员会|委员会)$", "");
        return name.endsWith("村委会") ? name.substring(0, name.length() - 2) : name.replaceFirst("街道办事处$", "街道");
    }
}
