-- Two people of whom somebody said that they are not the same: nobody is asked again. Nothing holds them in place here.
create table person_apart (
    community_id bigint not null,
    id           bigint not null,
    person_id    bigint not null, -- the smaller key of the two
    other_id     bigint not null,
    constraint person_apart_pk primary key (community_id, id),
    constraint person_apart_uq unique (community_id, person_id, other_id)
);

-- Names are looked for by their sound: lists are often written by ear.
drop index person_name_ix;
create index person_pinyin_ix on person (community_id, pinyin, birth_on);

-- A sheet that numbers its households finds them again by number.
create index household_number_ix on household (community_id, number);
