-- Who works at the console: facts of the store as a whole (community 0), so that undo on a desk does not reach them.

create table account (
    community_id bigint      not null,
    id           bigint      not null,
    name         varchar(40) not null,
    role         varchar(16) not null, -- SECRETARY | GRID_WORKER | GATE_GUARD | DOCTOR | VIEWER
    active       boolean     not null,
    constraint account_pk primary key (community_id, id),
    constraint account_name_uq unique (community_id, name)
);

-- The units that are somebody's own. One that was taken away since is nobody's, so nothing holds it in place.
create table account_unit (
    community_id bigint not null,
    id           bigint not null,
    account_id   bigint not null,
    unit_id      bigint not null,
    constraint account_unit_pk primary key (community_id, id),
    constraint account_unit_uq unique (community_id, account_id, unit_id),
    constraint account_unit_account_fk foreign key (community_id, account_id) references account (community_id, id)
);

-- A store on a server has no key file: what checks a password stands here. In a data folder it stays empty.
create table account_login (
    community_id bigint       not null,
    id           bigint       not null,
    account_id   bigint       not null,
    verifier     varchar(200) not null, -- Argon2id: cost, salt and hash
    failed       integer      not null, -- wrong passwords since the last right one
    last_at      bigint       not null, -- milliseconds of the epoch
    locked_until bigint       not null,
    constraint account_login_pk primary key (community_id, id),
    constraint account_login_account_uq unique (community_id, account_id),
    constraint account_login_account_fk foreign key (community_id, account_id) references account (community_id, id)
);
