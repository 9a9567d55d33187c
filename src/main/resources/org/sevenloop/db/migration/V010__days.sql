-- The day (日清日结): what was done, what was raised, and the day as it stood when it was closed.

-- A duty that was done. A group's own has no cadre.
create table day_tick (
    community_id bigint      not null,
    id           bigint      not null,
    day_on       date        not null,
    unit_id      bigint      not null,            -- the group
    cadre_name   varchar(80) not null default '',
    cadre_phone  varchar(40) not null default '',
    duty         varchar(16) not null,
    actor        varchar(60) not null,
    noted_at     timestamp   not null,
    constraint day_tick_pk primary key (community_id, id),
    constraint day_tick_uq unique (community_id, day_on, unit_id, cadre_name, cadre_phone, duty),
    constraint day_tick_unit_fk foreign key (unit_id) references unit (id)
);

create table day_problem (
    community_id bigint       not null,
    id           bigint       not null,
    kind         varchar(8)   not null, -- PROBLEM | MATTER | NEED
    unit_id      bigint,                -- the group; null: the community's own
    place        varchar(200) not null default '',
    content      varchar(400) not null,
    owner_name   varchar(80)  not null default '',
    owner_phone  varchar(40)  not null default '',
    raised_on    date         not null,
    raised_by    varchar(60)  not null,
    due_on       date         not null, -- the day it was raised, later the day it was carried over to
    settled_on   date,
    settled_by   varchar(60)  not null default '',
    settled_how  varchar(400) not null default '',
    constraint day_problem_pk primary key (community_id, id),
    constraint day_problem_unit_fk foreign key (unit_id) references unit (id)
);
create index day_problem_settled_ix on day_problem (community_id, settled_on);

-- A photo never changes; kept apart, so that settling a problem does not copy it into the change record.
create table day_photo (
    community_id bigint not null,
    id           bigint not null,
    problem_id   bigint not null,
    content      text   not null, -- a small JPEG, base64
    constraint day_photo_pk primary key (community_id, id),
    constraint day_photo_problem_fk foreign key (community_id, problem_id) references day_problem (community_id, id)
);
create index day_photo_problem_ix on day_photo (community_id, problem_id);

-- What a day left to another, and why: a problem, or a duty that was not done.
create table day_carry (
    community_id bigint       not null,
    id           bigint       not null,
    day_on       date         not null,
    to_on        date         not null,
    problem_id   bigint,
    unit_id      bigint,
    cadre_name   varchar(80)  not null default '',
    cadre_phone  varchar(40)  not null default '',
    duty         varchar(16)  not null default '',
    why          varchar(200) not null,
    actor        varchar(60)  not null,
    constraint day_carry_pk primary key (community_id, id),
    constraint day_carry_problem_fk foreign key (community_id, problem_id) references day_problem (community_id, id),
    constraint day_carry_unit_fk foreign key (unit_id) references unit (id)
);
create index day_carry_day_ix on day_carry (community_id, day_on);

-- A section of a summary that somebody wrote otherwise than the figures say it.
create table day_text (
    community_id bigint        not null,
    id           bigint        not null,
    day_on       date          not null,
    span         varchar(8)    not null, -- DAY | WEEK
    section      varchar(12)   not null,
    content      varchar(2000) not null,
    constraint day_text_pk primary key (community_id, id),
    constraint day_text_uq unique (community_id, day_on, span, section)
);

-- A closed day as it stood: never changed, but for its reopening and for the erasure of somebody whom a page names.
create table day_closing (
    community_id bigint       not null,
    id           bigint       not null,
    day_on       date         not null,
    number       integer      not null, -- the day's first, second … closing
    closed_by    varchar(60)  not null,
    closed_at    timestamp    not null,
    figures      text         not null,
    pages        text         not null, -- the summary in each language
    reopened_by  varchar(60)  not null default '',
    reopened_at  timestamp,
    why          varchar(200) not null default '',
    constraint day_closing_pk primary key (community_id, id),
    constraint day_closing_uq unique (community_id, day_on, number)
);
