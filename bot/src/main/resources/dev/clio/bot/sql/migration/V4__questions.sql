-- Questions that teachers brought, in YAML.
CREATE TABLE quiz_set (
  home text NOT NULL,
  name text NOT NULL,
  questions text NOT NULL,
  -- Nobody stands for a person who has had themselves deleted.
  person text,
  author text,
  at ${number} NOT NULL,
  PRIMARY KEY (home, name)
) ${strict};

-- What a teacher thinks of a question.
CREATE TABLE quiz_review (
  home text NOT NULL,
  question text NOT NULL,
  good integer NOT NULL CHECK (good IN (0, 1)),
  person text,
  PRIMARY KEY (home, question)
) ${strict};

-- What is right besides.
CREATE TABLE quiz_alias (
  home text NOT NULL,
  question text NOT NULL,
  answer text NOT NULL,
  person text,
  PRIMARY KEY (home, question, answer)
) ${strict};
