-- Orders that go down the levels and come back answered, and the packages that carry them between stations.

create table directive (
    community_id bigint       not null,
    id           bigint       not null,
    code         varchar(60)  not null, -- the same at every station; one of a standing order's day ends in the day
    number       varchar(20)  not null, -- as it is called: '2020-02-20-3'
    title        varchar(120) not null,
    content      text         not null,
    issued_by    varchar(60)  not null,
    issued_at    timestamp    not null,
    due_at       timestamp    not null,
    asked        varchar(8)   not null, -- READ | DONE | NUMBER | LIST
    daily        boolean      not null, -- a standing order: the next day has one of its own
    from_unit    bigint       not null,
    root_unit    bigint       not null, -- the subtree that it goes to
    kinds        varchar(120) not null, -- blank: every kind
    households   boolean      not null,
    station_id   bigint,                -- whose package brought it
    closed_at    timestamp,             -- when the last leaf answered
    constraint directive_pk primary key (community_id, id),
    constraint directive_code_uq unique (community_id, code)
);

create table directive_file (
    community_id bigint       not null,
    id           bigint       not null,
    directive_id bigint       not null,
    name         varchar(255) not null,
    content      text         not null, -- base64
    constraint directive_file_pk primary key (community_id, id),
    constraint directive_file_uq unique (community_id, directive_id),
    constraint directive_file_fk foreign key (community_id, directive_id) references directive (community_id, id)
);

-- A node's receipt. Units and households are not held in place: what becomes of them is handed on.
create table receipt (
    community_id bigint       not null,
    id           bigint       not null,
    directive_id bigint       not null,
    unit_id      bigint       not null,
    household_id bigint,
    leaf         boolean      not null, -- must answer itself; the others follow from those below them
    state        varchar(10)  not null, -- OPEN | RECEIVED | PASSED | DONE | UNABLE | HANDED_ON
    received_at  timestamp,
    received_by  varchar(60),
    passed_at    timestamp,
    passed_by    varchar(60),
    answered_at  timestamp,
    answered_by  varchar(60),
    answer       varchar(2000) not null default '',
    why          varchar(400)  not null default '',
    constraint receipt_pk primary key (community_id, id),
    constraint receipt_directive_fk foreign key (community_id, directive_id) references directive (community_id, id)
);
create index receipt_directive_ix on receipt (community_id, directive_id);

create table receipt_handover (
    community_id bigint       not null,
    id           bigint       not null,
    directive_id bigint       not null,
    from_id      bigint       not null,
    to_id        bigint       not null,
    noted_at     timestamp    not null,
    actor        varchar(60)  not null,
    why          varchar(400) not null default '',
    constraint receipt_handover_pk primary key (community_id, id),
    constraint receipt_handover_from_fk foreign key (community_id, from_id) references receipt (community_id, id),
    constraint receipt_handover_to_fk foreign key (community_id, to_id) references receipt (community_id, id)
);
create index receipt_handover_directive_ix on receipt_handover (community_id, directive_id);

-- The same node answered otherwise at another station: shown until somebody has looked, never taken over.
create table receipt_rival (
    community_id bigint        not null,
    id           bigint        not null,
    directive_id bigint        not null,
    receipt_id   bigint        not null,
    station      varchar(60)   not null,
    state        varchar(10)   not null,
    answered_at  timestamp     not null,
    answered_by  varchar(60)   not null,
    answer       varchar(2000) not null default '',
    why          varchar(400)  not null default '',
    settled      boolean       not null,
    constraint receipt_rival_pk primary key (community_id, id),
    constraint receipt_rival_receipt_fk foreign key (community_id, receipt_id) references receipt (community_id, id)
);
create index receipt_rival_directive_ix on receipt_rival (community_id, directive_id);

-- The stations that packages go to and come from.
create table station (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(60)  not null,
    unit_id      bigint       not null, -- what lies below it is its own
    identity     varchar(200) not null, -- its public keys
    sent         integer      not null, -- the number of the last package to it
    received     integer      not null, -- up to here all of its packages were taken in
    constraint station_pk primary key (community_id, id),
    constraint station_identity_uq unique (community_id, identity)
);

-- This station's own keys; at most one row.
create table station_key (
    community_id bigint       not null,
    id           bigint       not null,
    identity     varchar(200) not null,
    secret       varchar(400) not null,
    constraint station_key_pk primary key (community_id, id)
);

create table station_package (
    community_id bigint      not null,
    id           bigint      not null,
    station_id   bigint      not null,
    incoming     boolean     not null,
    number       integer     not null,
    digest       varchar(64) not null,
    content      text        not null, -- base64, as it was written or came
    applied      boolean     not null, -- false: waits for one before it
    noted_at     timestamp   not null,
    constraint station_package_pk primary key (community_id, id),
    constraint station_package_uq unique (community_id, station_id, incoming, number),
    constraint station_package_station_fk foreign key (community_id, station_id) references station (community_id, id)
);
