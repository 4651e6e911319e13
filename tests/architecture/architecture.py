#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where the code has left the plan of ARCHITECTURE.md. Rules: checks.py."""

import argparse
import sys

import checks
from sources import Project


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", help="the checkout")
    parser.add_argument("arrows", help="arrows.txt of a build folder")
    parser.add_argument("--qt", help="the folder that holds QtCore, QtGui, …")
    arguments = parser.parse_args()
    project = Project(arguments.root, arguments.arrows, arguments.qt)
    failed = 0
    for check in checks.ALL:
        findings = list(check(project))
        print(f"{'FAIL' if findings else 'pass'}  {check.__name__}: {check.__doc__}")
        for finding in findings:
            print(f"      {finding}")
        failed += len(findings)
    print(f"{len(project.files)} files, {len(checks.ALL)} rules, {failed} findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
