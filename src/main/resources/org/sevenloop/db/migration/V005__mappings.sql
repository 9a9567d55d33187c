-- What somebody once said that columns of a sender's layout are, for the next file of that layout.

create table mapping (
    community_id bigint       not null,
    id           bigint       not null,
    sender       varchar(120) not null,
    kind         varchar(16)  not null, -- PEOPLE | WATCH | READINGS | ROSTER | VERIFICATION | STRANDED
    layout       varchar(64)  not null, -- digest of the headings
    headings     text         not null, -- each folded, one a line
    actor        varchar(60)  not null,
    noted_at     timestamp    not null,
    constraint mapping_pk primary key (community_id, id),
    constraint mapping_layout_uq unique (community_id, layout, sender)
);

create table mapping_column (
    community_id bigint       not null,
    id           bigint       not null,
    mapping_id   bigint       not null,
    heading      varchar(200) not null, -- folded, group first
    occurrence   integer      not null, -- which of the columns with this heading, counted from 1
    field        varchar(40)  not null, -- field.name; field.ignored
    constraint mapping_column_pk primary key (community_id, id),
    constraint mapping_column_uq unique (community_id, mapping_id, heading, occurrence),
    constraint mapping_column_mapping_fk foreign key (community_id, mapping_id) references mapping (community_id, id)
);
