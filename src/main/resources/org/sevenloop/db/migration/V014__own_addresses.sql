-- Temperature sheets often say no more of somebody than the name and the home, which no list beside the person keeps.
alter table person add column address varchar(200); -- known otherwise than by the lists beside it
