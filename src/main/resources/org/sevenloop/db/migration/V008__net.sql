-- Who answers as what and sent by which work unit, how the net came to be, and what coverage (不漏) is told from.

-- Null in rows from before, so that their images in the change record stay true: answers as anybody does, sent by nobody.
alter table responsibility add column role varchar(24);
alter table responsibility add column work_unit varchar(120);
create index responsibility_unit_ix on responsibility (community_id, unit_id);
-- Null: it was there from the beginning.
alter table unit add column opened_on date;

-- What became of units, so that an earlier day's net can be told: when, what, why, from, to.
create table unit_change (
    community_id bigint       not null,
    id           bigint       not null,
    unit_id      bigint       not null,
    what         varchar(12)  not null, -- ADDED | RENAMED | MOVED | SPLIT | MERGED | CLOSED
    was          varchar(120) not null default '', -- the name before, or the key of the unit above before
    becomes      varchar(120) not null default '', -- the same after it; of a split or merged unit, the key of the other
    changed_on   date         not null,
    why          varchar(200) not null default '',
    actor        varchar(60)  not null,
    constraint unit_change_pk primary key (community_id, id),
    constraint unit_change_unit_fk foreign key (unit_id) references unit (id)
);
create index unit_change_unit_ix on unit_change (community_id, unit_id);

-- A round of door-to-door screening; the one begun last is the one that counts.
create table screening_round (
    community_id bigint      not null,
    id           bigint      not null,
    number       integer     not null,
    began_on     date        not null,
    constraint screening_round_pk primary key (community_id, id),
    constraint screening_round_uq unique (community_id, number)
);

-- Somebody was at the door. A visit belongs to the round in which it was made; one a day is kept.
create table household_visit (
    community_id bigint      not null,
    id           bigint      not null,
    household_id bigint      not null,
    round        integer     not null, -- 0: no round had begun
    visited_on   date        not null,
    visited_by   varchar(80) not null default '',
    constraint household_visit_pk primary key (community_id, id),
    constraint household_visit_day_uq unique (community_id, household_id, visited_on),
    constraint household_visit_household_fk foreign key (community_id, household_id) references household (community_id, id)
);
create index household_visit_day_ix on household_visit (community_id, visited_on, household_id);
create index household_visit_round_ix on household_visit (community_id, round, household_id);

-- 五包一: the five who look after somebody isolated at home.
create table case_keeper (
    community_id bigint      not null,
    id           bigint      not null,
    case_id      bigint      not null,
    role         varchar(24) not null, -- CADRE | GRID_WORKER | DOCTOR | POLICE | VOLUNTEER
    name         varchar(80) not null,
    phone        varchar(40) not null default '',
    constraint case_keeper_pk primary key (community_id, id),
    constraint case_keeper_role_uq unique (community_id, case_id, role),
    constraint case_keeper_case_fk foreign key (community_id, case_id) references watch_case (community_id, id)
);

-- Whatever coverage counts stands in an index: in a district's tables few rows lie on as many pages as all of them.
create index household_home_ix on household (community_id, id, unit_id);
create index residence_home_ix on residence (community_id, person_id, household_id);
drop index residence_phone_ix;
create index residence_phone_ix on residence (community_id, phone, person_id, household_id);
drop index person_phone_ix;
create index person_phone_ix on person (community_id, phone, id);
drop index person_document_ix;
create index person_document_ix on person (community_id, document_no, id);
create index responsibility_answer_ix on responsibility (community_id, household_id, started_on, ended_on, role, phone);
