ALTER TYPE "PassageKind" ADD VALUE 'changeNote';
ALTER TYPE "PassageKind" ADD VALUE 'withdrawal';
ALTER TYPE "PassageKind" ADD VALUE 'promiseDate';
ALTER TYPE "PassageKind" ADD VALUE 'promiseOutcome';
ALTER TYPE "PassageKind" ADD VALUE 'reading';
